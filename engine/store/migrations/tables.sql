CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE cases (
	code VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	head VARCHAR NOT NULL, 
	chain VARCHAR NOT NULL, 
	edition_on VARCHAR NOT NULL, 
	submitted_at VARCHAR NOT NULL, 
	group_due_at VARCHAR, 
	has_ended BOOLEAN NOT NULL, applicant VARCHAR DEFAULT '' NOT NULL, 
	PRIMARY KEY (code), 
	CONSTRAINT ck_cases_number CHECK (number >= 1)
);
CREATE TABLE documents (
	case_code VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	salt VARCHAR, 
	content VARCHAR, 
	erased_at VARCHAR, 
	PRIMARY KEY (case_code, number, digest), 
	CONSTRAINT ck_documents_erased CHECK ((content IS NULL) = (erased_at IS NOT NULL)), 
	FOREIGN KEY(case_code) REFERENCES cases (code)
);
CREATE TABLE events (
	position INTEGER NOT NULL, 
	case_code VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	at VARCHAR NOT NULL, 
	schema_number INTEGER NOT NULL, 
	data VARCHAR NOT NULL, 
	previous VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	PRIMARY KEY (position), 
	CONSTRAINT ck_events_number CHECK (number >= 1), 
	FOREIGN KEY(case_code) REFERENCES cases (code), 
	CONSTRAINT uq_events_number UNIQUE (case_code, number), 
	CONSTRAINT uq_events_previous UNIQUE (case_code, previous)
);
CREATE TABLE idempotency (
	"key" VARCHAR NOT NULL, 
	request VARCHAR NOT NULL, 
	case_code VARCHAR NOT NULL, 
	first INTEGER NOT NULL, 
	last INTEGER NOT NULL, answer VARCHAR, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(case_code) REFERENCES cases (code)
);
CREATE TABLE outbox (
	"key" VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	case_code VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	stage VARCHAR, 
	visit INTEGER NOT NULL, 
	claim INTEGER NOT NULL, 
	about VARCHAR NOT NULL, 
	recipient VARCHAR NOT NULL, 
	due_at VARCHAR NOT NULL, 
	done_at VARCHAR, try_at VARCHAR, tries INTEGER DEFAULT '0' NOT NULL, failure VARCHAR DEFAULT '' NOT NULL, 
	PRIMARY KEY ("key"), 
	CONSTRAINT ck_outbox_kind CHECK (kind IN ('message', 'timer')), 
	FOREIGN KEY(case_code) REFERENCES cases (code)
);
CREATE INDEX ix_outbox_case ON outbox (case_code) WHERE done_at IS NULL;
CREATE TABLE stages (
	case_code VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	visit INTEGER NOT NULL, 
	claim INTEGER NOT NULL, 
	holder VARCHAR NOT NULL, 
	office VARCHAR NOT NULL, 
	due_at VARCHAR, 
	PRIMARY KEY (case_code, stage), 
	CONSTRAINT ck_stages_state CHECK (state IN ('waiting', 'offered', 'in_progress', 'awaiting_citizen', 'awaiting_neighbour', 'verifying', 'returned_upstream', 'approved', 'refused', 'withdrawn', 'not_chosen', 'redirected', 'dropped')), 
	CONSTRAINT ck_stages_visit CHECK (visit >= 0 AND claim >= 0), 
	FOREIGN KEY(case_code) REFERENCES cases (code)
);
CREATE TABLE work_items (
	case_code VARCHAR NOT NULL, 
	opened_by INTEGER NOT NULL, 
	stage VARCHAR NOT NULL, 
	visit INTEGER NOT NULL, 
	office VARCHAR NOT NULL, 
	due_at VARCHAR, 
	holder VARCHAR NOT NULL, 
	opened_at VARCHAR NOT NULL, 
	closed_at VARCHAR, 
	PRIMARY KEY (case_code, opened_by), 
	FOREIGN KEY(case_code) REFERENCES cases (code)
);
CREATE UNIQUE INDEX uq_work_items_open ON work_items (case_code, stage) WHERE closed_at IS NULL;
CREATE INDEX ix_cases_applicant ON cases (applicant, code);
CREATE INDEX ix_stages_office ON stages (office, case_code);
CREATE TABLE leases (
	case_code VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	claim INTEGER NOT NULL, 
	until_at VARCHAR NOT NULL, 
	PRIMARY KEY (case_code, stage, claim), 
	FOREIGN KEY(case_code) REFERENCES cases (code)
);
CREATE TABLE substitutions (
	code VARCHAR NOT NULL, 
	absent VARCHAR NOT NULL, 
	substitute VARCHAR NOT NULL, 
	office VARCHAR NOT NULL, 
	from_on VARCHAR NOT NULL, 
	until_on VARCHAR NOT NULL, 
	made_by VARCHAR NOT NULL, 
	made_at VARCHAR NOT NULL, 
	ended_at VARCHAR, 
	PRIMARY KEY (code), 
	CONSTRAINT ck_substitutions_days CHECK (from_on <= until_on), 
	CONSTRAINT ck_substitutions_two CHECK (absent <> substitute)
);
CREATE INDEX ix_substitutions_substitute ON substitutions (substitute, from_on);
CREATE TABLE reads (
	number INTEGER NOT NULL, 
	at VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	operation VARCHAR NOT NULL, 
	case_code VARCHAR NOT NULL, office VARCHAR DEFAULT '' NOT NULL, purpose VARCHAR DEFAULT '' NOT NULL, 
	PRIMARY KEY (number)
);
CREATE INDEX ix_reads_case ON reads (case_code, number);
CREATE TABLE queue_names (
	office VARCHAR NOT NULL, 
	case_code VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	opened_by INTEGER NOT NULL, 
	due_at VARCHAR, 
	names VARCHAR NOT NULL, 
	PRIMARY KEY (office, case_code, stage), 
	FOREIGN KEY(case_code) REFERENCES cases (code)
)
 WITHOUT ROWID

;
CREATE INDEX ix_work_items_queue ON work_items (office, due_at, case_code, opened_by, closed_at) WHERE closed_at IS NULL;
CREATE TABLE unique_values (
	name VARCHAR NOT NULL, 
	scope VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	case_code VARCHAR NOT NULL, 
	result VARCHAR NOT NULL, 
	PRIMARY KEY (name, scope, value), 
	FOREIGN KEY(case_code) REFERENCES cases (code)
);
CREATE INDEX ix_unique_values_result ON unique_values (case_code, result);
CREATE INDEX ix_unique_values_value ON unique_values (value);
CREATE TABLE "results" (
	case_code VARCHAR NOT NULL, 
	result VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	dong INTEGER, 
	superseded_by VARCHAR, 
	PRIMARY KEY (case_code, result), 
	CONSTRAINT ck_results_dong CHECK (dong IS NULL OR dong >= 0), 
	FOREIGN KEY(case_code) REFERENCES cases (code)
);
CREATE TABLE search_terms (
	case_code VARCHAR NOT NULL, 
	field VARCHAR NOT NULL, 
	term VARCHAR NOT NULL, 
	PRIMARY KEY (case_code, field, term), 
	FOREIGN KEY(case_code) REFERENCES cases (code)
);
CREATE INDEX ix_search_terms_term ON search_terms (term, case_code);
CREATE TABLE known_by (
	digest VARCHAR NOT NULL, 
	case_code VARCHAR NOT NULL, 
	PRIMARY KEY (digest, case_code), 
	FOREIGN KEY(case_code) REFERENCES cases (code)
)
 WITHOUT ROWID

;
CREATE TABLE accounts (
	subject VARCHAR NOT NULL, 
	office VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	from_at VARCHAR NOT NULL, 
	until_at VARCHAR, 
	number INTEGER NOT NULL, 
	province VARCHAR NOT NULL, 
	system VARCHAR NOT NULL, 
	operations VARCHAR NOT NULL, 
	made_by VARCHAR NOT NULL, 
	signed_in_at VARCHAR, 
	PRIMARY KEY (number)
);
CREATE INDEX ix_accounts_office ON accounts (office, subject);
CREATE UNIQUE INDEX uq_accounts_open ON accounts (subject, office, province) WHERE until_at IS NULL;
CREATE UNIQUE INDEX uq_accounts_signed_in ON accounts (subject) WHERE until_at IS NULL AND signed_in_at IS NOT NULL;
CREATE TABLE received (
	case_code VARCHAR NOT NULL, 
	office VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	PRIMARY KEY (case_code), 
	FOREIGN KEY(case_code) REFERENCES cases (code)
);
CREATE INDEX ix_received_office ON received (office, case_code);
CREATE TABLE records (
	number INTEGER NOT NULL, 
	data VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	PRIMARY KEY (number)
);
CREATE TABLE checkpoints (
	number INTEGER NOT NULL, 
	told VARCHAR NOT NULL, 
	signature VARCHAR NOT NULL, 
	PRIMARY KEY (number)
);
CREATE TABLE origin (
	id VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
CREATE INDEX ix_known_by_case ON known_by (case_code);
CREATE TABLE other_numbers (
	system VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	added_at VARCHAR NOT NULL, 
	case_code VARCHAR NOT NULL, 
	added_by VARCHAR NOT NULL, 
	PRIMARY KEY (system, number, case_code), 
	FOREIGN KEY(case_code) REFERENCES cases (code)
);
CREATE INDEX ix_other_numbers_case ON other_numbers (case_code);
CREATE INDEX ix_other_numbers_number ON other_numbers (number);
CREATE TABLE webhooks (
	number INTEGER NOT NULL, 
	subject VARCHAR NOT NULL, 
	code VARCHAR NOT NULL, 
	stands_for VARCHAR NOT NULL, 
	url VARCHAR NOT NULL, 
	kinds VARCHAR NOT NULL, 
	secret VARCHAR NOT NULL, 
	old_secret VARCHAR NOT NULL, 
	old_until VARCHAR, 
	place INTEGER NOT NULL, 
	made_at VARCHAR NOT NULL, 
	ended_at VARCHAR, 
	PRIMARY KEY (number)
);
CREATE UNIQUE INDEX uq_webhooks_open ON webhooks (subject, code) WHERE ended_at IS NULL;
CREATE TABLE kept_answers (
	"key" VARCHAR NOT NULL, 
	request VARCHAR NOT NULL, 
	answer VARCHAR NOT NULL, 
	PRIMARY KEY ("key")
);
CREATE INDEX ix_outbox_due ON outbox (try_at) WHERE kind = 'timer' AND done_at IS NULL;
CREATE INDEX ix_outbox_told ON outbox (recipient, case_code, number, try_at) WHERE kind = 'message' AND done_at IS NULL;
CREATE TABLE undelivered (
	office VARCHAR NOT NULL, 
	since VARCHAR NOT NULL, 
	case_code VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	opened_by INTEGER NOT NULL, 
	PRIMARY KEY (office, since, case_code, stage), 
	FOREIGN KEY(case_code) REFERENCES cases (code)
)
 WITHOUT ROWID

;
CREATE UNIQUE INDEX ix_undelivered_stage ON undelivered (case_code, stage)
