import { useState } from 'preact/hooks';
import type { Paired } from '../protocol/messages';
import type { ServiceState } from '../protocol/wire';
import { useWords, type Word } from './words';

/** The command that helps, by state, if any. All but the last are about one port. */
const COMMANDS: Partial<Record<ServiceState, Word>> = {
  stopped: 'command_serve',
  unpaired: 'command_pair',
  stranger: 'command_pair',
  broken: 'command_status',
  wrong_version: 'command_update',
};

export function StateChip({ state }: { state: ServiceState | undefined }) {
  const t = useWords();
  return (
    <span class={state === 'ready' ? 'state ready' : 'state'} role="status">
      {t(state ? `state_${state}` : 'state_asking')}
    </span>
  );
}

interface TodoProps {
  state: ServiceState;
  /** The service's port, where the organisation has set it: no command goes there by itself. */
  port: number | undefined;
  onPair: (code: string) => Promise<Paired>;
  /** The person wants the browser to let us reach the service. */
  onAllow: () => void;
}

/** What is the matter with the service, and what to do about it. Nothing when all is well. */
export function Todo({ state, port, onPair, onAllow }: TodoProps) {
  const t = useWords();
  if (state === 'ready') return null;
  const command = COMMANDS[state];
  const there = port === undefined || command === 'command_update' ? '' : ` --port ${port}`;
  return (
    <div class="todo">
      <p>{t(`todo_${state}`)}</p>
      {command && <code>{t(command) + there}</code>}
      {state === 'withheld' && (
        <button type="button" class="button main" onClick={onAllow}>
          {t('service_allow')}
        </button>
      )}
      {(state === 'unpaired' || state === 'stranger') && <Pairing onPair={onPair} />}
    </div>
  );
}

function Pairing({ onPair }: Pick<TodoProps, 'onPair'>) {
  const t = useWords();
  const [code, setCode] = useState('');
  const [outcome, setOutcome] = useState<Paired>();
  return (
    <form
      class="pairing"
      onSubmit={(event) => {
        event.preventDefault();
        void onPair(code).then(setOutcome);
      }}
    >
      <label for="code">{t('pair_label')}</label>
      <div class="row">
        <input
          id="code"
          value={code}
          placeholder={t('pair_placeholder')}
          autocomplete="off"
          spellcheck={false}
          maxLength={20}
          required
          onInput={(event) => {
            setCode(event.currentTarget.value);
          }}
        />
        <button type="submit" class="button main">
          {t('pair_button')}
        </button>
      </div>
      {outcome && outcome !== 'paired' && <p role="alert">{t(`pair_${outcome}`)}</p>}
    </form>
  );
}
