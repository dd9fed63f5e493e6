import manifest from '../package.json';
import { builtInPacks } from './built-in-packs';
import { runCommandLine } from './cli/main';
import { XlsxHost } from './hosts/xlsx';
import { nodeCodec } from './node-codec';

/** The command line: `cermat audit kelas.xlsx --out hasil.xlsx`. */
runCommandLine(process.argv.slice(2), {
  tool: { name: 'cermat', version: manifest.version },
  openWorkbook: (bytes) => new XlsxHost(bytes, { codec: nodeCodec }),
  builtInPacks,
  today: () => new Intl.DateTimeFormat('sv-SE').format(new Date()),
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
}).then((code) => {
  process.exitCode = code;
}, (error: unknown) => {
  process.stderr.write(`cermat: ${String(error)}\n`);
  process.exitCode = 2;
});
