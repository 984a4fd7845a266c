import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, EXTENSION, test } from './fixtures';

test('the options say which larger model is set and whether it answers, and how to set one', async ({
  ready,
  service,
}) => {
  const larger = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ object: 'list', data: [{ id: 'made-up', object: 'model' }] }));
  });
  larger.listen(0, '127.0.0.1');
  await once(larger, 'listening');
  const { port } = larger.address() as AddressInfo;
  const options = await ready.newPage();
  const section = options.locator('section', {
    has: options.getByRole('heading', { name: 'A larger model of your own' }),
  });

  await options.goto(`${EXTENSION}/options.html`);
  await expect(section.getByText('tactful config set local_model.url')).toBeVisible();

  await service.configure('local_model.url', `http://127.0.0.1:${port}`);
  await options.reload();
  await expect(section.getByText('made-up at http://127.0.0.1')).toBeVisible();
  await expect(section.getByText('offers wordings')).toBeVisible();

  await service.configure('local_model.url');
  await options.reload();
  await expect(section.getByText('tactful config set local_model.url')).toBeVisible();
  larger.close();
});
