create table wiki_draft (
    id bigint not null primary key,
    page_id bigint not null unique references wiki_page (id) on delete cascade,
    version integer not null,
    title varchar(255) not null,
    body text not null,
    creator varchar(32),
    created bigint not null,
    modifier varchar(32),
    modified bigint not null
);
