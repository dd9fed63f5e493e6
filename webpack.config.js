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

/** HiGHS as its package gives it: its script tells by itself where it runs, its WebAssembly is a file of its own. */
const highsScript = require.resolve('highs');
const highs = { alias: { highs$: highsScript }, noParse: [highsScript], rule: { test: /\.wasm$/, type: 'asset/resource' } };

/** The command line: one file, run by Node, with the WebAssembly of the solver beside it. */
const commandLine = {
  name: 'cermat',
  target: 'node20',
  mode: 'production',
  devtool: false,
  entry: { cermat: './src/cermat.ts' },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js', publicPath: '', assetModuleFilename: '[name][ext]' },
  node: { __dirname: false },
  resolve: { extensions: ['.ts', '.js', '.json'], alias: highs.alias },
  module: { rules: [swc, packs, highs.rule], noParse: highs.noParse },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  stats: 'errors-warnings',
};

/** `webpack` builds both; `webpack serve --config-name add-in` serves the add-in over https while it is developed. */
module.exports = async (env = {}) => [commandLine, await addInConfig({ rules: [swc, packs], highs, isServed: Boolean(env.WEBPACK_SERVE) })];
