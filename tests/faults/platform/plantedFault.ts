// Given to a service by NODE_OPTIONS=--import: replaces texts in the source of its files as they are loaded, by what a plant in a
// file says. So a fault can be planted in the real platform, and nothing of the product knows of it.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import type { Plant } from './plant.ts';

const file = process.env['TIDBOK_PLANT_FILE'];
if (!file) throw new Error('TIDBOK_PLANT_FILE names no file');
const plants = JSON.parse(readFileSync(file, 'utf8')) as readonly Plant[];

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const here = plants.filter((plant) => url.endsWith(`/${plant.file}`));
    if (here.length === 0) return loaded;
    let source =
      typeof loaded.source === 'string' ? loaded.source : Buffer.from(loaded.source as Uint8Array).toString();
    for (const { text, instead, file } of here) {
      if (source.split(text).length !== 2)
        throw new Error(`the text to replace is not once in ${file}: ${text}`);
      source = source.replace(text, () => instead);
    }
    return { ...loaded, source };
  },
});
