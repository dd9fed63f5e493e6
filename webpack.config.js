const path = require('node:path');
const { BannerPlugin } = require('webpack');
const { addInConfig } = require('./.config/add-in-build');

const swc = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        target: 'es2022',
      },
    },
  },
};

/** Rule packs are bundled as text: their loader reports where in the file a mistake stands. */
const packs = { test: /[\\/]rules[\\/](?!reference[\\/]).*\.json$/, type: 'asset/source' };

/** The command line: one file, run by Node. */
const commandLine = {
  name: 'cermat',
  target: 'node20',
  mode: 'production',
  devtool: false,
  entry: { cermat: './src/cermat.ts' },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js' },
  resolve: { extensions: ['.ts', '.js', '.json'] },
  module: { rules: [swc, packs] },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  stats: 'errors-warnings',
};

/** `webpack` builds both; `webpack serve --config-name add-in` serves the add-in over https while it is developed. */
module.exports = async (env = {}) => [commandLine, await addInConfig({ rules: [swc, packs], isServed: Boolean(env.WEBPACK_SERVE) })];
