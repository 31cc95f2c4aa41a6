'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { staffAction } from '#app/staff-action';
import { theDatabase } from '#db/client';
import { changeSettings } from '#lib/desk/change-settings';
import { changeStyleRule } from '#lib/desk/change-style-rule';
import { saveByline } from '#lib/desk/save-byline';
import { changeSection, orderSections } from '#lib/desk/save-section';
import { changeTemplate } from '#lib/desk/save-template';
import { changeTopic } from '#lib/desk/save-topic';
import {
  authorForm,
  paperForm,
  sectionForm,
  styleRuleForm,
  templateForm,
  topicForm,
  workflowForm,
} from './forms.ts';

/** Saves name, imprint and print of the paper. */
export const savePaper = staffAction(paperForm, async (actor, change) => {
  const answer = await changeSettings(theDatabase(), actor, change);
  revalidatePath('/desk', 'layout');
  return answer;
});

/** Saves house rules and gates. */
export const saveWorkflow = staffAction(workflowForm, async (actor, change) => {
  const answer = await changeSettings(theDatabase(), actor, change);
  revalidatePath('/desk', 'layout');
  return answer;
});

/** Opens or changes a section. */
export const saveSection = staffAction(sectionForm, (actor, form) =>
  changeSection(theDatabase(), actor, form),
);

/** Puts the sections in order. */
export const putSectionsInOrder = staffAction(
  z.object({ sectionIds: z.array(z.string().max(100)).max(200) }),
  (actor, wish) => orderSections(theDatabase(), actor, wish),
);

/** Keeps somebody who signs. */
export const saveAuthor = staffAction(authorForm, (actor, form) => saveByline(theDatabase(), actor, form));

/** Keeps a topic. */
export const saveTopic = staffAction(topicForm, (actor, form) => changeTopic(theDatabase(), actor, form));

/** Keeps a rule of house style. */
export const saveStyleRule = staffAction(styleRuleForm, (actor, form) =>
  changeStyleRule(theDatabase(), actor, form),
);

/** Keeps a template for a kind of story. */
export const saveTemplate = staffAction(templateForm, (actor, form) =>
  changeTemplate(theDatabase(), actor, form),
);
