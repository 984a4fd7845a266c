import { autoUpdate } from '@floating-ui/dom';
import type { Finding } from '../drafts/findings';
import { homeOf, makeLayer, putLayer, type Layer } from './layer';
import css from './mirror.css?inline';
import { around } from './boxes';
import { drawnAround } from '../editors/focus';
import type { TextControl } from '../editors/eligible';
import { MirrorText } from './mirror-text';
import { reveal } from './reveal';
import type { Underlines } from './underlines';

/** Everything that decides where a text control breaks its lines. */
const COPIED = [
  'font',
  'fontKerning',
  'fontFeatureSettings',
  'fontVariationSettings',
  'fontOpticalSizing',
  'fontSizeAdjust',
  'letterSpacing',
  'wordSpacing',
  'lineHeight',
  'textAlign',
  'textIndent',
  'textTransform',
  'textRendering',
  'tabSize',
  'direction',
  'unicodeBidi',
  'writingMode',
  'whiteSpace',
  'wordBreak',
  'overflowWrap',
  'lineBreak',
  'hyphens',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
] as const;

/**
 * Underlines over a text control, whose text has no nodes to underline: its text once more, invisible, at the
 * same place, with underlined stretches. It lies outside the page's own tree.
 */
export class MirrorUnderlines implements Underlines {
  #layer: Layer | undefined;
  #stopTracking: (() => void) | undefined;
  readonly #window = document.createElement('div');
  readonly #text = new MirrorText();
  /** What the mirror holds: as much of the text as decides where the underlined words lie. */
  #held = '';
  #last = 0;
  #end = END_OF_WORD;
  #looks = '';
  readonly #place = (): void => {
    this.#follow();
  };

  constructor(private readonly control: TextControl) {
    this.#window.className = 'window';
    this.#window.append(this.#text.element);
  }

  draw(findings: readonly Finding[], open: Finding | undefined): void {
    if (findings.length === 0) {
      this.remove();
      return;
    }
    if (!this.#layer) this.#show();
    const style = getComputedStyle(this.control);
    this.#last = Math.max(...findings.map(({ end }) => end));
    this.#end = beginsLines(style) ? END_OF_WORD : END_OF_PARAGRAPH;
    this.#held = this.#deciding();
    const isDrawn = this.#text.draw(this.#held, findings, open);
    const looks = COPIED.map((name) => style[name]).join();
    // A pause in the typing, in which nothing has changed, is no reason to lay everything out anew.
    if (!isDrawn && this.#window.style.opacity === '' && this.#looks === looks) return;
    this.#looks = looks;
    this.#window.style.opacity = '';
    this.#follow();
  }

  hover(finding: Finding | undefined): void {
    const over = finding && this.#text.marks(finding);
    for (const mark of this.#text.element.querySelectorAll('mark')) {
      mark.classList.toggle('hover', over?.includes(mark) === true);
    }
  }

  moved(): void {
    // Who writes below the last underlined word moves none.
    if (this.#deciding() === this.#held) return;
    // Not `visibility`, which every paragraph would inherit anew with each key.
    this.#window.style.opacity = '0';
  }

  boxes(finding: Finding): DOMRect[] {
    if (this.#window.style.opacity === '0') return [];
    const view = this.#window.getBoundingClientRect();
    return this.#lines(finding).filter(
      ({ top, bottom, left, right }) =>
        bottom > view.top && top < view.bottom && right > view.left && left < view.right,
    );
  }

  reveal(finding: Finding): void {
    const lines = this.#lines(finding);
    if (lines.length === 0) return;
    const words = around(lines);
    const view = this.#window.getBoundingClientRect();
    reveal(words, this.control);
    this.control.scrollLeft += Math.min(0, words.left - view.left) || Math.max(0, words.right - view.right);
    this.#follow();
  }

  /** Where a finding's words lie, be they scrolled out of the control or not. */
  #lines(finding: Finding): DOMRect[] {
    return this.#text.marks(finding).flatMap((mark) => [...mark.getClientRects()]);
  }

  #deciding(): string {
    const { value } = this.control;
    return value.slice(0, this.#last + value.slice(this.#last).search(this.#end));
  }

  remove(): void {
    this.#stopTracking?.();
    this.control.removeEventListener('scroll', this.#place);
    this.#layer?.host.remove();
    this.#layer = undefined;
  }

  #show(): void {
    this.#layer = makeLayer(css);
    this.#layer.root.append(this.#window);
    this.control.addEventListener('scroll', this.#place);
    this.#stopTracking = autoUpdate(this.control, this.#window, this.#place);
  }

  /** Out of a dialog that is closed, since one that is opened anew lies over all that was there before it. */
  #settle(layer: Layer): void {
    const home = homeOf(this.control);
    if (layer.host.parentNode !== home) putLayer(layer, home, home !== document.documentElement);
  }

  /** Lies exactly where the control's text lies, scrolled and scaled as it is. */
  #follow(): void {
    const { control } = this;
    if (this.#layer) this.#settle(this.#layer);
    const style = getComputedStyle(control);
    for (const name of COPIED) this.#text.element.style[name] = style[name];
    const box = control.getBoundingClientRect();
    const scaleX = control.offsetWidth === 0 ? 1 : box.width / control.offsetWidth;
    const scaleY = control.offsetHeight === 0 ? 1 : box.height / control.offsetHeight;
    const { left, width } = control instanceof HTMLInputElement ? this.#inOneLine(style) : wholeWidth(control);
    Object.assign(this.#window.style, {
      // A box around something turned says nothing about where its lines are: better no line than a wrong one.
      display: isTurned(control) ? 'none' : '',
      left: `${box.left + left * scaleX}px`,
      top: `${box.top + control.clientTop * scaleY}px`,
      width: `${width}px`,
      height: `${control.clientHeight}px`,
      transform: scaleX === 1 && scaleY === 1 ? '' : `scale(${scaleX}, ${scaleY})`,
      clipPath: clipTo(control, box, scaleX, scaleY),
    });
    this.#text.element.style.width = `${width}px`;
    this.#text.element.style.translate = `${-control.scrollLeft}px ${-control.scrollTop}px`;
  }

  /** A one-line input has its text in the middle of its height, and cuts it off at its padding. */
  #inOneLine(style: CSSStyleDeclaration): Across {
    const { clientLeft, clientWidth, clientHeight } = this.control;
    const padding = (side: 'Top' | 'Right' | 'Bottom' | 'Left'): number => parseFloat(style[`padding${side}`]);
    Object.assign(this.#text.element.style, {
      whiteSpace: 'pre',
      lineHeight: `${clientHeight - padding('Top') - padding('Bottom')}px`,
      paddingLeft: '0',
      paddingRight: '0',
    });
    return { left: clientLeft + padding('Left'), width: clientWidth - padding('Left') - padding('Right') };
  }
}

/** Up to here a text decides where a word lies, if lines begin where they are aligned; else up to the paragraph's end. */
const END_OF_WORD = /[ \t\n]|$/;
const END_OF_PARAGRAPH = /\n|$/;

function beginsLines({ direction, unicodeBidi, textAlign, whiteSpace }: CSSStyleDeclaration): boolean {
  // Among words that run to the left, what follows a word may stand on either side of it.
  if (whiteSpace === 'break-spaces') return false;
  return direction === 'ltr' && unicodeBidi !== 'plaintext' && ['start', 'left'].includes(textAlign);
}

/** From where on, from a control's outer edge, and how wide its text is seen, in pixels. */
interface Across {
  left: number;
  width: number;
}

function wholeWidth({ clientLeft, clientWidth }: HTMLElement): Across {
  return { left: clientLeft, width: clientWidth };
}

/** What scrolling ancestors leave visible of a control, as an inset of it. */
function clipTo(control: HTMLElement, box: DOMRect, scaleX: number, scaleY: number): string {
  let { top, right, bottom, left } = box;
  for (const parent of drawnAround(control)) {
    // From here on it is the window that scrolls.
    if (parent === document.body) break;
    if (parent === control || getComputedStyle(parent).overflow === 'visible') continue;
    const view = parent.getBoundingClientRect();
    top = Math.max(top, view.top);
    right = Math.min(right, view.right);
    bottom = Math.min(bottom, view.bottom);
    left = Math.max(left, view.left);
  }
  const cuts = [
    (top - box.top) / scaleY,
    (box.right - right) / scaleX,
    (box.bottom - bottom) / scaleY,
    (left - box.left) / scaleX,
  ];
  if (cuts.every((cut) => cut <= 0)) return '';
  return `inset(${cuts.map((cut) => `${Math.max(0, cut)}px`).join(' ')})`;
}

/** Whether an element stands askew on the page, by itself or by what it lies in. */
function isTurned(element: Element): boolean {
  for (const node of drawnAround(element)) {
    const { transform, rotate } = getComputedStyle(node);
    if (rotate !== 'none') return true;
    if (transform === 'none') continue;
    const { is2D, b, c } = new DOMMatrixReadOnly(transform);
    if (!is2D || Math.abs(b) > 0.001 || Math.abs(c) > 0.001) return true;
  }
  return false;
}
