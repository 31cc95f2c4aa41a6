'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button';
import { Checkbox } from '#components/ui/checkbox';
import { Notice } from '#components/ui/notice';
import { TextField } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';
import { type SignInRefusal, sendSignIn } from './send-sign-in.ts';

/** Signs in by e-mail and password. Nothing typed is cleared by a refusal; the writing page shows it over the paper. */
export function SignInForm({
  callbackUrl,
  demo = [],
  onSignedIn,
}: {
  callbackUrl: string;
  /** Demo people to choose from with a press, in a demo only. */
  demo?: readonly { name: string; role: string; email: string; password: string }[];
  onSignedIn?: () => void;
}) {
  const t = useWords('house');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [keep, setKeep] = useState(true);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<SignInRefusal | null>(null);

  async function send(event: FormEvent) {
    event.preventDefault();
    setSending(true);
    const answer = await sendSignIn({ email, password, keep, callbackUrl });
    if (!answer.ok) {
      setRefusal(answer.refusal);
      setSending(false);
    } else if (onSignedIn) onSignedIn();
    else window.location.assign(answer.goTo);
  }

  const about = useRefusalWords(refusal);
  return (
    <form onSubmit={send} method="post" className="grid gap-4.5 [&_input]:min-h-11 [&_input]:text-ui-lg">
      <TextField
        label={t('signIn.email')}
        name="email"
        type="email"
        autoComplete="username"
        inputMode="email"
        value={email}
        onChange={setEmail}
        isRequired
      />
      <TextField
        label={t('signIn.password')}
        name="password"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={about.field}
        isRequired
        end={
          <button
            type="button"
            className="link cursor-pointer text-note"
            onClick={() => setHelpOpen(!isHelpOpen)}
            aria-expanded={isHelpOpen}
          >
            {t('signIn.forgot')}
          </button>
        }
      />
      {isHelpOpen && <Notice>{t('signIn.forgotHelp')}</Notice>}
      {about.notice && <Notice kind="stop">{about.notice}</Notice>}
      <Button type="submit" look="next" size="large" isPending={isSending}>
        {t('signIn.go')}
      </Button>
      <Checkbox isSelected={keep} onChange={setKeep}>
        {t('signIn.keep')}
      </Checkbox>
      {demo.length > 0 && (
        <fieldset className="grid gap-2 border-t border-line pt-4">
          <legend className="float-left mb-2 text-note text-ink-mute">{t('signIn.demo')}</legend>
          <ul className="clear-both grid grid-cols-2 gap-2 *:grid">
            {demo.map((person) => (
              <li key={person.email}>
                <Button
                  size="small"
                  onPress={() => {
                    setEmail(person.email);
                    setPassword(person.password);
                    setRefusal(null);
                  }}
                >
                  <span className="font-semibold">{person.name.split(' ').at(-1)}</span>{' '}
                  <span className="text-ink-mute">{person.role}</span>
                </Button>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
    </form>
  );
}

/** A wrong password stands at its field, everything else above the button. */
function useRefusalWords(refusal: SignInRefusal | null): { field?: string; notice?: string } {
  const refusals = useWords('refusals');
  const house = useWords('house');
  if (!refusal) return {};
  if (refusal.code === 'unreachable') return { notice: house('signIn.unreachable') };
  if (refusal.code === 'wrong_credentials')
    return { field: refusals('wrong_credentials', { left: refusal.fact }) };
  if (refusal.code === 'too_many_tries')
    return { notice: refusals('too_many_tries', { minutes: refusal.fact }) };
  return { notice: house('signIn.failed') };
}
