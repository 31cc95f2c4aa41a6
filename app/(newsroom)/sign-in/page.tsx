import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DoorFrame } from '#components/desk/door-frame';
import { DoorHeading } from '#components/desk/door-heading';
import { SignInForm } from '#components/desk/sign-in-form';
import { Notice } from '#components/ui/notice';
import { Words } from '#components/ui/words';
import { theDatabase } from '#db/client';
import { isWithoutPeople } from '#db/people';
import { readSettings } from '#db/settings';
import { demoSignIns } from '#lib/auth/demo-sign-ins';
import { ownPath } from '#lib/auth/own-path';
import { currentActor } from '#lib/auth/session';
import { doorWords } from '../door-words.ts';

type Query = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Query): Promise<Metadata> {
  const { t } = doorWords((await searchParams).lang);
  return { title: t('signIn.page') };
}

export default async function SignInPage({ searchParams }: Query) {
  const asked = await searchParams;
  const callbackUrl = ownPath(asked.callbackUrl);
  const db = theDatabase();
  if (await currentActor()) redirect(callbackUrl);
  if (await isWithoutPeople(db)) redirect('/first-run');
  const { language, t, messages, proof } = doorWords(asked.lang);
  const { paperName } = await readSettings(db);
  const onward = `&callbackUrl=${encodeURIComponent(callbackUrl)}`;
  return (
    <Words language={language} messages={messages}>
      <DoorFrame
        language={language}
        languageLabel={t('language')}
        addressIn={{ vi: `/sign-in?lang=vi${onward}`, en: `/sign-in?lang=en${onward}` }}
        proof={proof}
        foot={t('signIn.noAccount')}
      >
        <DoorHeading heading={t('signIn.heading', { paper: paperName })}>{t('signIn.lead')}</DoorHeading>
        {asked.welcome !== undefined && <Notice kind="ok">{t('signIn.welcome')}</Notice>}
        <SignInForm callbackUrl={callbackUrl} demo={await demoSignIns(db, language)} />
      </DoorFrame>
    </Words>
  );
}
