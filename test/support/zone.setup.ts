import { ZONES } from './zones.js';

// Runs before every test file: a worker that only shows the zone's name, and computes in another, tests nothing.
const zone = process.env['TZ'] ?? '';
const offset = new Date(2024, 0, 1).getTimezoneOffset();
if (ZONES[zone]?.offset !== offset) {
  throw new Error(`The time zone ${zone} is not in force: the offset is ${String(offset)} minutes.`);
}
