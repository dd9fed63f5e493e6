const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CssMinimizerPlugin = require('css-minimizer-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { config } = require('../package.json');
const { AssetListPlugin } = require('./asset-list-plugin');
const { rewriteManifest } = require('./rewrite-manifest');

const root = path.resolve(__dirname, '..');

/** Where the add-in will be served from: the one setting, `config.address` in package.json or CERMAT_ADDRESS. */
const address = process.env.CERMAT_ADDRESS ?? config.address;

function page(name, title) {
  return new HtmlPlugin({ template: path.join(root, `src/${name}.html`), filename: `${name}.html`, chunks: [name], title, scriptLoading: 'defer', inject: name === 'web' });
}

/** The certificate that Excel trusts on a developer's machine; asked for only when the add-in is served. */
async function developmentServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    port: Number(config.dev_server_port),
    server: { type: 'https', options: await getHttpsServerOptions() },
    headers: { 'Access-Control-Allow-Origin': '*' },
    client: { overlay: false },
    hot: false,
  };
}

/**
 * The task pane, the ribbon's functions and the page without Excel.
 *
 * @param {{ rules: object[], highs: { alias: object, noParse: string[], rule: object }, isServed: boolean }} options how to read sources, how to ship the solver
 */
async function addInConfig({ rules, highs, isServed }) {
  return {
    name: 'add-in',
    target: ['web', 'es2022'],
    mode: isServed ? 'development' : 'production',
    devtool: isServed ? 'source-map' : false,
    entry: {
      taskpane: './src/taskpane.tsx',
      commands: './src/commands.ts',
      dialog: './src/dialog.ts',
      web: './src/web.tsx',
      'service-worker': { import: './src/service-worker.ts', filename: 'service-worker.js' },
    },
    output: { path: path.join(root, 'dist/web'), filename: '[name].[contenthash:8].js', chunkFilename: '[name].[contenthash:8].js', assetModuleFilename: 'assets/[name].[contenthash:8][ext]', clean: true },
    resolve: { extensions: ['.tsx', '.ts', '.js', '.json'], alias: highs.alias },
    module: {
      noParse: highs.noParse,
      rules: [
        ...rules,
        highs.rule,
        // Fluent's modules name their neighbours without endings.
        { test: /\.m?js$/, include: /node_modules/, resolve: { fullySpecified: false } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, { loader: 'css-loader', options: { url: false } }] },
        { test: /\.xlsx$/, type: 'asset/resource' },
      ],
    },
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false }), new CssMinimizerPlugin()] },
    performance: { hints: false },
    plugins: [
      page('taskpane', 'Cermat'),
      page('commands', 'Cermat'),
      page('dialog', 'Cermat'),
      page('web', 'Cermat'),
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
      new CopyPlugin({
        patterns: [
          { from: 'src/assets/icons/*.png', to: 'assets/[name][ext]' },
          { from: 'manifest.xml', to: 'manifest.xml', transform: (xml) => (isServed ? xml : rewriteManifest(xml.toString(), address)) },
        ],
      }),
      new AssetListPlugin(),
    ],
    ...(isServed ? { devServer: await developmentServer() } : {}),
    stats: 'errors-warnings',
  };
}

module.exports = { addInConfig };
