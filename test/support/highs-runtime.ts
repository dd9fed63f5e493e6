import path from 'node:path';

/** Where the build puts an address, tests find the file of the package. */
export default path.join(path.dirname(require.resolve('highs')), 'highs.wasm');
