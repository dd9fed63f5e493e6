import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import type { Configuration } from 'webpack';

const root = path.resolve(__dirname, '../../..');

const page = `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cermat</title>
<link rel="stylesheet" href="gallery.css"></head><body><div id="root"></div><script src="gallery.js"></script></body></html>`;

/** The gallery as files in a folder; built once for each state of the sources, whoever asks first. */
export async function buildGallery(): Promise<string> {
  const home = path.join(tmpdir(), 'cermat-gallery', stateOfSources());
  if (existsSync(home)) return home;
  mkdirSync(path.dirname(home), { recursive: true });
  const draft = mkdtempSync(`${home}-`);
  await run(configuration(draft));
  writeFileSync(path.join(draft, 'index.html'), page);
  try {
    renameSync(draft, home);
  } catch {
    // Another worker was first; its build is of the same sources.
    rmSync(draft, { recursive: true, force: true });
  }
  return home;
}

function stateOfSources(): string {
  const hash = createHash('sha256');
  for (const folder of ['src', 'rules', 'test/support/pane']) {
    for (const file of readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      const { mtimeMs, size } = statSync(path.join(root, folder, file));
      hash.update(`${folder}/${file} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
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

function run(options: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(options, (error, stats) => {
      if (error) reject(error);
      else if (stats === undefined || stats.hasErrors()) reject(new Error(stats?.toString({ preset: 'errors-only' }) ?? 'no build'));
      else resolve();
    });
  });
}
