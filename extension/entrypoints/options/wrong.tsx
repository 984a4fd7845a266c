import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { forgetWrong, loadWrong } from '../../protocol/ignored';
import { LABELS, type Label } from '../../protocol/wire';
import { useWords } from '../../ui/words';

/** What was called wrong, counted, and a report that the person may write and send where they like. */
export function Wrong() {
  const t = useWords();
  const [counts, setCounts] = useState<Partial<Record<Label, number>>>({});
  useEffect(() => {
    const read = (): void => void loadWrong().then(setCounts);
    read();
    browser.storage.local.onChanged.addListener(read);
    return () => {
      browser.storage.local.onChanged.removeListener(read);
    };
  }, []);
  const counted = LABELS.filter((label) => (counts[label] ?? 0) > 0);
  return (
    <section>
      <h2>{t('options_wrong')}</h2>
      <p class="soft">{t('about_wrong')}</p>
      {counted.length > 0 && (
        <>
          <ul class="rows">
            {counted.map((label) => (
              <li key={label}>
                <div>{t(`name_${label}`)}</div>
                <span>{counts[label]}</span>
              </li>
            ))}
          </ul>
          <button type="button" class="button" onClick={() => void forgetWrong()}>
            {t('wrong_forget')}
          </button>
        </>
      )}
      <Report counts={counts} />
    </section>
  );
}

/** A report holds what is typed here and the counts: the draft that was marked is not known any more. */
function Report({ counts }: { counts: Partial<Record<Label, number>> }) {
  const t = useWords();
  const [label, setLabel] = useState<Label>('dismissive');
  const [sentence, setSentence] = useState('');
  const report = {
    tactful: browser.runtime.getManifest().version,
    kind: label,
    invented_sentence: sentence.trim(),
    called_wrong: counts,
  };
  const file = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(report, undefined, 2))}`;
  return (
    <div class="add">
      <label for="wrong-kind">{t('wrong_kind')}</label>
      <select
        id="wrong-kind"
        value={label}
        onChange={({ currentTarget }) => {
          setLabel(LABELS.find((known) => known === currentTarget.value) ?? label);
        }}
      >
        {LABELS.map((known) => (
          <option key={known} value={known}>
            {t(`name_${known}`)}
          </option>
        ))}
      </select>
      <label for="wrong-sentence">{t('wrong_sentence')}</label>
      <textarea
        id="wrong-sentence"
        rows={2}
        value={sentence}
        onInput={({ currentTarget }) => {
          setSentence(currentTarget.value);
        }}
      />
      {sentence.trim() !== '' && (
        <a class="button" download="tactful-report.json" href={file}>
          {t('wrong_save')}
        </a>
      )}
    </div>
  );
}
