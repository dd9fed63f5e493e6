/** Builds the command line of the real configuration into the folder that is named. In a process of its own: webpack is heavy. */
const path = require('node:path');
const webpack = require('webpack');

async function build() {
  const configs = await require(path.resolve(__dirname, '../../webpack.config.js'))();
  const commandLine = configs.find(({ name }) => name === 'cermat');
  const stats = await new Promise((resolve, reject) => {
    webpack({ ...commandLine, output: { ...commandLine.output, path: process.argv[2] } }, (error, done) => (error ? reject(error) : resolve(done)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only' }));
}

build().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
