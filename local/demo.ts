// `npm run demo`: the whole story against a running platform, told step by step through the client package.
import { parseArgs } from 'node:util';
import { bookAndPay } from './demo/bookAndPay.ts';
import { raceForOneTime } from './demo/raceForOneTime.ts';
import { demoUsers } from './demo/users.ts';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:4000/graphql' },
    issuer: { type: 'string', default: 'http://127.0.0.1:4010' },
  },
});

const users = demoUsers(values.url, values.issuer);
try {
  await bookAndPay(users.ada);
  await raceForOneTime(users.ada, users.bo);
  console.log('\nThe story is told.');
} catch (error) {
  console.error(`\nThe story broke off: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await users.leave();
}
