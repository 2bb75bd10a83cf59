create table wiki_string_property (
    content_id bigint not null,
    page_id bigint not null references wiki_page (id) on delete cascade,
    property_key varchar(255) not null,
    content varchar(255) not null,
    primary key (content_id, property_key)
);
