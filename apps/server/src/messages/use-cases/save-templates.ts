import {
  decideSaveTemplate,
  decideTestLetter,
  type SaveTemplateCommand,
  type TemplateFacts,
  type TestLetterCommand,
} from '@bookwright/domain/messages';
import { loadTemplateFacts } from '@bookwright/persistence/messages';
import { staffWith, useCase } from '../../use-case/index.js';

/** Writes an organization's own words for kinds of letters, and switches kinds on and off. */
export const saveTemplates = useCase<SaveTemplateCommand, TemplateFacts>({
  name: 'saveTemplates',
  allows: staffWith('template.manage'),
  locks: () => [],
  load: loadTemplateFacts,
  decide: decideSaveTemplate,
});

/** Sends a letter with made-up contents to whoever writes its words. */
export const requestTestLetters = useCase<TestLetterCommand, Record<string, never>>({
  name: 'requestTestLetters',
  allows: staffWith('template.manage'),
  locks: () => [],
  load: async () => ({}),
  decide: decideTestLetter,
});
