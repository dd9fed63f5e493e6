const DEVELOPMENT = 'https://localhost:3000/';

/**
 * The manifest with the address that the add-in is served from, instead of the developer's own machine.
 *
 * @param {string} xml
 * @param {string} address an https address; a slash at its end is added
 * @throws {Error} when Excel would refuse the address
 */
function rewriteManifest(xml, address) {
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(`config.address: "${address}" must be an https address without ? or #, e.g. https://cermat.contoh.go.id/`);
  }
  const base = url.href.endsWith('/') ? url.href : `${url.href}/`;
  const escaped = base.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return xml
    .replaceAll(DEVELOPMENT, escaped)
    .replace(/\n<!-- Every address begins with[^>]*-->/, '');
}

module.exports = { rewriteManifest, DEVELOPMENT };
