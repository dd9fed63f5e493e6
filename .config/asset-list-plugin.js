const { createHash } = require('node:crypto');
const { Compilation, sources } = require('webpack');

/** What the service worker reads its list from; stands in the built file until this plugin replaces it. */
const PLACEHOLDER = 'self.__CERMAT_ASSETS';

/** Pages that need Excel, and what is for Excel alone: they are never offline, and never stale. */
const NOT_FOR_OFFLINE = [/^(?:taskpane|commands|dialog)\b/, /^manifest\.xml$/, /^assets\/(?:check|clear)-/, /\.map$/, /\.LICENSE\.txt$/];

/**
 * Tells the service worker which files make up the page, and a version that changes whenever one of them does.
 * The files are known only when all of them are built, so the list is put in last.
 */
class AssetListPlugin {
  /** @param {{ worker?: string }} options name of the built service worker */
  constructor({ worker = 'service-worker.js' } = {}) {
    this.worker = worker;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('AssetListPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'AssetListPlugin', stage }, (assets) => this.tell(compilation, assets));
    });
  }

  tell(compilation, assets) {
    const worker = assets[this.worker];
    if (worker === undefined) return;
    const text = worker.source().toString();
    if (!text.includes(PLACEHOLDER)) throw new Error(`${this.worker} does not read ${PLACEHOLDER}`);
    const list = JSON.stringify(listOf(assets, this.worker));
    compilation.updateAsset(this.worker, new sources.RawSource(text.replaceAll(PLACEHOLDER, list)));
  }
}

/** Files of the page in a fixed order, and a hash of their names and contents. */
function listOf(assets, worker) {
  const files = Object.keys(assets).filter((name) => name !== worker && !NOT_FOR_OFFLINE.some((pattern) => pattern.test(name))).sort();
  const hash = createHash('sha256');
  for (const name of files) hash.update(name).update('\0').update(assets[name].buffer());
  return { version: hash.digest('hex').slice(0, 16), files };
}

module.exports = { AssetListPlugin };
