import { redirect } from 'next/navigation';
import { DoorForm } from '#components/desk/door-form';
import { DoorFrame } from '#components/desk/door-frame';
import { DoorHeading } from '#components/desk/door-heading';
import { Words } from '#components/ui/words';
import { theDatabase } from '#db/client';
import { isWithoutPeople } from '#db/people';
import { doorWords } from '../door-words.ts';
import { makeAdministrator } from './actions.ts';

type Query = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function FirstRunPage({ searchParams }: Query) {
  if (!(await isWithoutPeople(theDatabase()))) redirect('/sign-in');
  const { language, t, messages, proof } = doorWords((await searchParams).lang);
  return (
    <Words language={language} messages={messages}>
      <DoorFrame
        language={language}
        languageLabel={t('language')}
        addressIn={{ vi: '/first-run?lang=vi', en: '/first-run?lang=en' }}
        proof={proof}
        foot={t('firstRun.foot')}
      >
        <DoorHeading heading={t('firstRun.heading')}>{t('firstRun.lead')}</DoorHeading>
        <DoorForm
          fields={[
            { name: 'word', label: t('firstRun.word'), hint: t('firstRun.wordHint'), autoComplete: 'off' },
            {
              name: 'paperName',
              label: t('firstRun.paperName'),
              hint: t('firstRun.paperNameHint'),
              autoComplete: 'off',
            },
            { name: 'name', label: t('firstRun.name'), autoComplete: 'name' },
            { name: 'email', label: t('signIn.email'), type: 'email', autoComplete: 'username' },
            {
              name: 'password',
              label: t('signIn.password'),
              hint: t('passwordHint'),
              type: 'password',
              autoComplete: 'new-password',
            },
          ]}
          go={t('firstRun.go')}
          goTo="/sign-in?welcome"
          onSend={makeAdministrator}
        />
      </DoorFrame>
    </Words>
  );
}
