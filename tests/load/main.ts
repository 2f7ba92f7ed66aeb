// `npm run load -- <which> [options]`
const [which = '', ...options] = process.argv.slice(2);
const loads = ['bookings', 'claims', 'soonest', 'slots', 'ledger', 'gateway'];
if (!loads.includes(which)) {
  console.error(`usage: npm run load -- <${loads.join('|')}> [options]`);
  process.exit(1);
}
// Each reads its own options, as if it had been named itself.
process.argv.splice(2, process.argv.length, ...options);
await import(`./${which}.ts`);
