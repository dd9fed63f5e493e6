import { launchBrowser } from './browser';

test('a browser starts, and its web security is on', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<meta http-equiv="Content-Security-Policy" content="script-src \'none\'"><p>Halo</p><script>document.body.textContent = "jalan"</script>');
    expect(await page.textContent('body')).toContain('Halo');
  } finally {
    await browser.close();
  }
});
