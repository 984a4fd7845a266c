import type { Site } from './site';

export const hubspot: Site = {
  hosts: ['app.hubspot.com', 'app-eu1.hubspot.com'],
  channel: 'email',
  audience: 'customer',
  skip: '.hs-signature, .hs_reply',
};
