import { writeFileSync } from 'node:fs';
import path from 'node:path';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import type { Configuration } from 'webpack';
import { buildOnce } from '../build-once';
import { runWebpack } from '../run-webpack';

const root = path.resolve(__dirname, '../../..');

const page = `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cermat</title>
<link rel="stylesheet" href="gallery.css"></head><body><div id="root"></div><script src="gallery.js"></script></body></html>`;

/** The gallery as files in a folder. */
export function buildGallery(): Promise<string> {
  return buildOnce('cermat-gallery', ['src', 'rules', 'test/support/pane'], async (folder) => {
    await runWebpack(configuration(folder));
    writeFileSync(path.join(folder, 'index.html'), page);
  });
}

function configuration(folder: string): Configuration {
  const jsc = {
    parser: { syntax: 'typescript', tsx: true }, target: 'es2022',
    transform: { react: { runtime: 'automatic', importSource: 'preact' } },
  };
  return {
    context: root,
    target: ['web', 'es2022'],
    mode: 'development',
    devtool: false,
    entry: { gallery: './test/support/pane/gallery.ts' },
    output: { path: folder, filename: '[name].js' },
    resolve: { extensions: ['.tsx', '.ts', '.js', '.json'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: { jsc } } },
        { test: /[\\/]rules[\\/](?!reference[\\/]).*\.json$/, type: 'asset/source' },
        { test: /\.m?js$/, include: /node_modules/, resolve: { fullySpecified: false } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, { loader: 'css-loader', options: { url: false } }] },
      ],
    },
    plugins: [new MiniCssExtractPlugin({ filename: '[name].css' })],
  };
}
