/**
 * What importers read, before it has ids: who held which office, when, as one place of the reader's file says it. Dates are
 * EDTF; texts are as they are in the file, trimmed. What an importer does not know it leaves out.
 */
import type { Claim, DatasetFile, Text } from '../dataset/format.ts'
import type { Relation } from '../dataset/relations.ts'

/** A person as one place of a file names them. */
export interface PersonRecord {
  readonly name: Text
  /** What the file itself knows the person by, where it has such ids: it tells people of one name apart. */
  readonly key?: string | undefined
  /** The item of Wikidata, where the file says it. */
  readonly wikidata?: string | undefined
  readonly born?: string | undefined
  readonly died?: string | undefined
  readonly birthplace?: Text | undefined
  readonly party?: Text | undefined
  readonly education?: readonly { readonly label: Text; readonly date?: string }[] | undefined
  readonly note?: Text | undefined
  readonly sources?: readonly SourceRecord[] | undefined
  /** Other values than the preferred ones, as in the format; their sources are the person's own. */
  readonly claims?: readonly Pick<Claim, 'field' | 'value'>[] | undefined
}

/** Another person of a term: known by key, or by name alone. */
export interface OtherRecord {
  readonly name: Text
  readonly key?: string | undefined
  readonly note?: Text | undefined
}

/** An office. Two records without a key are one office where title, organization and place are the same. */
export interface OfficeRecord {
  readonly title: Text
  readonly key?: string | undefined
  readonly wikidata?: string | undefined
  /** The kind of office, where the file says it; else it is found by the title (`roles.ts`). */
  readonly role?: Text | undefined
  readonly group?: Text | undefined
  readonly organization?: OrganizationRecord | undefined
  readonly place?: Text | undefined
}

export interface OrganizationRecord {
  readonly name: Text
  readonly key?: string | undefined
  readonly wikidata?: string | undefined
  readonly partOf?: OrganizationRecord | undefined
}

/** A document beside the reader's file: by its address, its title, or both. */
export interface SourceRecord {
  readonly title?: Text | undefined
  readonly url?: string | undefined
  readonly at?: string | undefined
}

export interface TermRecord {
  /** The file's own id of it: it stays what it is where it is one, and no other term's. */
  readonly key?: string | undefined
  readonly person: PersonRecord
  readonly office: OfficeRecord
  readonly start?: string | undefined
  /** `..` is still in office on the day the data speaks for; left out, the file does not say. */
  readonly end?: string | undefined
  readonly acting?: boolean | undefined
  readonly party?: Text | undefined
  readonly related?: Readonly<Partial<Record<Relation, readonly OtherRecord[]>>> | undefined
  readonly note?: Text | undefined
  readonly sources?: readonly SourceRecord[] | undefined
  readonly startSources?: readonly SourceRecord[] | undefined
  readonly endSources?: readonly SourceRecord[] | undefined
  /** Other values than the preferred ones, as in the format; their sources are the term's own. */
  readonly claims?: readonly Pick<Claim, 'field' | 'value'>[] | undefined
}

export interface EventRecord {
  /** As of a term; records with one key, title and date are one event, of the people of all. */
  readonly key?: string | undefined
  readonly title: Text
  readonly date: string
  readonly people?: readonly PersonRecord[] | undefined
  readonly places?: readonly Text[] | undefined
  readonly organizations?: readonly OrganizationRecord[] | undefined
  readonly note?: Text | undefined
  readonly sources?: readonly SourceRecord[] | undefined
}

/** What a file says of itself. */
export interface Head {
  readonly title?: Text | undefined
  readonly description?: Text | undefined
  readonly licence?: Text | undefined
  /** The day the data speaks for: ISO 8601. */
  readonly asOf?: DatasetFile['asOf'] | undefined
}
