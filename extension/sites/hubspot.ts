import type { Site } from './site';

export const hubspot: Site = {
  hosts: ['app.hubspot.com', 'app-eu1.hubspot.com', 'app-na2.hubspot.com', 'app-ap1.hubspot.com'],
  channel: 'email',
  audience: 'customer',
  skip: '.hs-signature, .hs_reply',
};
