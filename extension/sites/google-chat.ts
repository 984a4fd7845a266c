import type { Site } from './site';

/** Google Chat gives its messages no stable mark of who wrote them: its conversation is not read. */
export const googleChat: Site = {
  hosts: ['chat.google.com'],
  path: 'mail.google.com/chat',
  channel: 'chat',
  audience: 'colleague',
  draft: '[role="textbox"][g_editable="true"]',
  enterSends: true,
};
