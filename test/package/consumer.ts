/**
 * The built package as its users get it: packed, then installed in a folder of its own.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What a command said, and how it ended. */
interface Outcome {
  /** Exit status. */
  readonly status: number;
  /** Everything it printed. */
  readonly printed: string;
}

/** A folder outside the project in which the tarball is installed. */
export interface Consumer {
  /** Where it is. */
  readonly folder: string;
  /** Files of the tarball. */
  readonly files: readonly string[];
  /** Every import path of the package: `palier`, `palier/core`… */
  readonly subpaths: readonly string[];
  /** Writes a file in the folder. */
  readonly write: (name: string, text: string) => void;
  /** Runs a Node script with arguments in the folder. */
  readonly node: (...args: readonly string[]) => Promise<Outcome>;
  /** Deletes the folder. */
  readonly remove: () => void;
}

async function outcome(run: Promise<{ stdout: string; stderr: string }>): Promise<Outcome> {
  try {
    const { stdout, stderr } = await run;
    return { status: 0, printed: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, printed: stdout + stderr };
  }
}

/** Packs what was built and installs the tarball; call `remove` in every case. */
export async function installTarball(): Promise<Consumer> {
  const folder = mkdtempSync(join(tmpdir(), 'palier-consumer-'));
  const packing = await execute('npm', ['pack', '--json', '--pack-destination', folder]);
  const [packed] = JSON.parse(packing.stdout) as [{ filename: string; files: { path: string }[] }];
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  const install = ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', packed.filename];
  await execute('npm', install, { cwd: folder });
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
  return {
    folder,
    files: packed.files.map(({ path }) => path),
    subpaths: Object.keys(exports)
      .filter((path) => path !== './package.json')
      .map((path) => path.replace('.', 'palier')),
    write(name, text) {
      writeFileSync(join(folder, name), text);
    },
    node(...args) {
      return outcome(execute(process.execPath, [...args], { cwd: folder }));
    },
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
