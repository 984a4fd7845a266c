import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Logo } from '../../ui/icons';
import { useWords } from '../../ui/words';

/** Made-up messages to try things on. The content script's own code runs on this page, without a site permission. */
export function Playground() {
  const t = useWords();
  useEffect(() => {
    document.title = t('playground_title');
  }, []);
  return (
    <main>
      <header>
        <Logo size={34} />
        <h1>{t('playground_title')}</h1>
      </header>
      <p class="soft">{t('playground_intro')}</p>
      <div class="desk">
        <Mail title={t('playground_mail')} to={t('playground_mail_to')} subject={t('playground_mail_subject')}>
          <Body label={t('playground_mail')} hint={t('playground_mail_hint')} />
        </Mail>
        <Mail title={t('playground_reply')} to={t('playground_reply_to')} subject={t('playground_reply_subject')}>
          <Body label={t('playground_reply')} hint={t('playground_reply_hint')} quote />
        </Mail>
        <Chat />
      </div>
    </main>
  );
}

function Mail({
  title,
  to,
  subject,
  children,
}: {
  title: string;
  to: string;
  subject: string;
  children: ComponentChildren;
}) {
  const t = useWords();
  return (
    <section class="sheet">
      <h2>{title}</h2>
      <dl>
        <dt>{t('playground_to')}</dt>
        <dd>{to}</dd>
        <dt>{t('playground_subject')}</dt>
        <dd>{subject}</dd>
      </dl>
      {children}
    </section>
  );
}

function Body({ label, hint, quote = false }: { label: string; hint: string; quote?: boolean }) {
  const t = useWords();
  return (
    <div class="body" contentEditable role="textbox" aria-multiline aria-label={label}>
      <div class="first" data-hint={hint}>
        <br />
      </div>
      {quote && (
        <>
          <div>
            <br />
          </div>
          <div>{t('playground_quote_head')}</div>
          <blockquote>{t('playground_quote')}</blockquote>
        </>
      )}
    </div>
  );
}

function Chat() {
  const t = useWords();
  return (
    <section class="sheet">
      <h2>{t('playground_chat')}</h2>
      <p class="soft">{t('playground_chat_name')}</p>
      <p class="bubble">{t('playground_chat_1')}</p>
      <p class="bubble">{t('playground_chat_2')}</p>
      <textarea rows={3} aria-label={t('playground_chat')} placeholder={t('playground_chat_hint')} />
    </section>
  );
}
