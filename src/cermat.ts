import { readFile } from 'node:fs/promises';
import path from 'node:path';
import manifest from '../package.json';
import { builtInPacks } from './built-in-packs';
import { runCommandLine } from './cli/main';
import type { SolverLoader } from './app/propose-groups';
import { XlsxHost } from './hosts/xlsx';
import { nodeCodec } from './node-codec';

/** HiGHS, its WebAssembly read from the file beside the program when a proposal first needs it. */
const solver: SolverLoader = async () => {
  const { highsRuntime, loadHighsSolver } = await import(/* webpackMode: "eager" */ './solver');
  return loadHighsSolver({ wasmBinary: await readFile(path.join(__dirname, highsRuntime)) });
};

/** Who reads the output may stop, as `cermat … | head` does: the command still ends as it would have, with its exit code. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** The command line: `cermat audit kelas.xlsx --out hasil.xlsx`. */
runCommandLine(process.argv.slice(2), {
  tool: { name: 'cermat', version: manifest.version },
  openWorkbook: (bytes) => new XlsxHost(bytes, { codec: nodeCodec }),
  builtInPacks,
  solver,
  today: () => new Intl.DateTimeFormat('sv-SE').format(new Date()),
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
}).then((code) => {
  process.exitCode = code;
}, (error: unknown) => {
  process.stderr.write(`cermat: ${String(error)}\n`);
  process.exitCode = 2;
});
