/** Builds the page's entries of the real configuration into the folder that is named. In a process of its own: webpack is heavy. */
const path = require('node:path');
const webpack = require('webpack');

const root = path.resolve(__dirname, '../..');
const folder = path.resolve(process.argv[2] ?? path.join(root, 'dist/web'));
const ENTRIES = ['web', 'service-worker'];

async function build() {
  const configs = await require(path.join(root, 'webpack.config.js'))();
  const addIn = configs.find(({ name }) => name === 'add-in');
  const entry = Object.fromEntries(Object.entries(addIn.entry).filter(([name]) => ENTRIES.includes(name)));
  const plugins = addIn.plugins.filter(({ userOptions }) => userOptions?.chunks === undefined || userOptions.chunks.some((name) => ENTRIES.includes(name)));
  const stats = await new Promise((resolve, reject) => {
    webpack({ ...addIn, entry, plugins, output: { ...addIn.output, path: folder } }, (error, done) => (error ? reject(error) : resolve(done)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only' }));
}

build().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
