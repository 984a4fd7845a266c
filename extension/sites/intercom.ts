import type { Site } from './site';

export const intercom: Site = { hosts: ['app.intercom.com'], channel: 'chat', audience: 'customer' };
