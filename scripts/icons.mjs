// Renders the extension's icons (extension/public/icon/*.png) from the one drawing below: `npm run icons`.
import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';

const folder = new URL('../extension/public/icon/', import.meta.url).pathname;
const drawing = (size) => `
  <svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">
    <path fill="#0f766e" d="M8 2h16a7 7 0 0 1 7 7v9.5a7 7 0 0 1-7 7h-8.2l-6.6 5.2c-.8.6-1.9.1-1.9-.9v-4.4A7 7 0 0 1 1 18.5V9a7 7 0 0 1 7-7Z"/>
    <path fill="none" stroke="#fff" stroke-width="${size <= 16 ? 3 : 2.6}" stroke-linecap="round" d="M8 10.5h16"/>
    <path fill="none" stroke="#ffd08a" stroke-width="${size <= 16 ? 3 : 2.6}" stroke-linecap="round" stroke-linejoin="round"
      d="${size <= 16 ? 'm8 18 4-2.2 4 2.2 4-2.2 4 2.2' : 'm8 18 2.7-2 2.7 2 2.6-2 2.6 2 2.7-2 2.7 2'}"/>
  </svg>`;

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
await mkdir(folder, { recursive: true });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing(size)}`);
  await page.screenshot({ path: `${folder}${size}.png`, omitBackground: true });
}
await browser.close();
