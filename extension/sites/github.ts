import type { Site } from './site';

/**
 * GitHub: the page names who is signed in. A quoted line (`>`) goes before the whole comment, as anywhere. Nobody answers
 * in a title or in the description that the comments are about. Its shortcuts are public: Ctrl+Enter submits a comment.
 */
export const github: Site = {
  hosts: ['github.com'],
  channel: 'chat',
  audience: 'colleague',
  draft: 'textarea:not([name="issue[body]"], [name="pull_request[body]"])',
  enterSends: false,
  received: {
    message: '.timeline-comment, .review-comment',
    body: '.comment-body',
    skip: 'blockquote, pre, .email-hidden-reply, .email-signature-reply',
    sender: { selector: '.author' },
    self: { selector: 'meta[name="user-login"]', attribute: 'content' },
  },
};
