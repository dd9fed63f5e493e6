import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runWebpack } from '../../run-webpack';

const CLIENT = join(__dirname, '../../../../node_modules/@microsoft/office-js/dist/excel-web-16.00.js');

/**
 * Write the stand-in for a page into a folder: `office.js`, to be served where the page expects Microsoft's (the client
 * library and the shim in one script), and `worker.js`, to be served as `/stand-in/worker.js` of the page's own origin.
 */
export async function buildStandIn(folder: string): Promise<void> {
  await bundle(folder);
  const [client, shim] = await Promise.all([readFile(CLIENT, 'utf8'), readFile(join(folder, 'shim.js'), 'utf8')]);
  await writeFile(join(folder, 'office.js'), `${client}\n;${shim}`);
}

function bundle(folder: string): Promise<void> {
  return runWebpack({
    mode: 'production', devtool: false, target: 'web', performance: false,
    entry: { shim: join(__dirname, 'shim.ts'), worker: join(__dirname, 'worker.ts') },
    output: { path: folder, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } } }] },
  });
}
