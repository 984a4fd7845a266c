import type { Site } from './site';

export const front: Site = {
  hosts: ['app.frontapp.com'],
  channel: 'email',
  audience: 'customer',
  skip: '.front-signature, .front-blockquote',
};
