import type { Site } from './site';

/** GitHub: the page names who is signed in. A quoted line (`>`) goes before the whole comment, as anywhere. */
export const github: Site = {
  hosts: ['github.com'],
  channel: 'chat',
  audience: 'colleague',
  received: {
    message: '.timeline-comment, .review-comment',
    body: '.comment-body',
    skip: 'blockquote, pre, .email-hidden-reply, .email-signature-reply',
    sender: { selector: '.author' },
    self: { selector: 'meta[name="user-login"]', attribute: 'content' },
  },
};
