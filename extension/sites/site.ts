/**
 * What is known about one mail or chat site. Plain data, so that the worker can hand it to the page it is about.
 *
 * Selectors are facts that rot: roles and stable attributes are preferred to class names and to labels in one
 * language. Where nothing matches, the generic adapter goes on alone (quoted text, a selection).
 */
export type Channel = 'email' | 'chat';
export type Audience = 'customer' | 'colleague';

/** Something read off the page: an element's text, or one of its attributes. */
export interface Mark {
  selector: string;
  attribute?: string;
}

/** Where the message lies that a draft answers. */
export interface Received {
  /** One message of the conversation, whoever wrote it, in the order in which they were sent. */
  message: string;
  /** Its own words; the whole message where nothing matches. */
  body?: string;
  /** Nodes in it that are older than the message, or no part of it. */
  skip?: string;
  /** Matched by messages of the person who writes, where the page tells them apart by itself. */
  own?: string;
  /** Otherwise: who sent a message, compared with who is signed in. */
  sender?: Mark;
  self?: Mark;
  /** People send one thought in several messages: those that follow each other from the same person are read as one. */
  runs?: boolean;
}

export interface Site {
  /** Host names, without `www.`; `*.` in front stands for any subdomain. */
  hosts: readonly string[];
  /** Where it lives on another site's host, too: what is known there is this site's, on and off are that host's. */
  path?: string;
  channel: Channel;
  audience?: Audience;
  /** The editors that answer the conversation on screen: only for them is `received` read. */
  draft?: string;
  /** Nodes inside the editor that the person did not write: quoted mail, signatures. */
  skip?: string;
  /** The button that sends the draft. */
  send?: string;
  /** Whether the Enter key sends, as the site comes; left out where that is not known. With Ctrl it counts anywhere. */
  enterSends?: boolean;
  received?: Received;
}
