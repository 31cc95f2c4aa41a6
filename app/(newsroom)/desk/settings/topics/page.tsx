import { TopicsList } from '#components/desk/topics-list';
import { theDatabase } from '#db/client';
import { listTopics } from '#db/topics';
import { saveTopic } from '../actions.ts';
import { admit } from '../admit.ts';

/** The topics stories are filed under. */
export default async function TopicsPage() {
  await admit(['edit_stories']);
  const topics = (await listTopics(theDatabase())).map(({ id, name, nameEn, description, kind }) => ({
    topicId: id,
    name,
    nameEn,
    description,
    kind,
  }));
  return <TopicsList topics={topics} onSave={saveTopic} />;
}
