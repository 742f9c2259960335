// Runs the modules named on the command line, one after the other, and tells as JSON what each printed.
// It is a process of its own: an example may not disturb the tests.
import { pathToFileURL } from 'node:url';

/** @type {{ printed: string, error?: string }[]} */
const results = [];
const write = process.stdout.write.bind(process.stdout);

for (const path of process.argv.slice(2)) {
  let printed = '';
  process.stdout.write = (/** @type {string | Uint8Array} */ chunk) => {
    printed += String(chunk);
    return true;
  };
  try {
    await import(pathToFileURL(path).href);
    results.push({ printed });
  } catch (error) {
    results.push({ printed, error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
}

process.stdout.write = write;
process.stdout.write(JSON.stringify(results));
