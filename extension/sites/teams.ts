import type { Site } from './site';

export const teams: Site = {
  hosts: ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'],
  channel: 'chat',
  audience: 'colleague',
  draft: '[data-tid="ckeditor"], [data-tid="ckeditor"] *',
  send: '[data-tid="newMessageCommands-send"], [data-tid="sendMessageCommands-send"]',
  enterSends: true,
  received: {
    message: '[data-tid="chat-pane-message"], [data-tid="channel-pane-message"]',
    body: '[id^="content-"]',
    skip: '[data-track-module-name="messageQuotedReply"], [data-tid="quoted-reply-card"]',
    own: '.fui-ChatMyMessage, .fui-ChatMyMessage *, :has(.fui-ChatMyMessage)',
    sender: { selector: '[data-tid="message-author-name"]' },
    runs: true,
  },
};
