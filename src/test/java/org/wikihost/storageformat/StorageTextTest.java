package org.wikihost.storageformat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StorageTextTest {
    @Test
    void the_words_are_those_a_reader_sees() {
        String storage = "<h1>Title</h1><p>par<b>tly</b>&nbsp;bold<br />next</p><ac:structured-macro ac:name=\"m\">"
                + "<ac:parameter ac:name=\"map\">secret-id</ac:parameter><ac:plain-text-body><![CDATA[body words]]></ac:plain-text-body>"
                + "</ac:structured-macro><ac:placeholder>hint</ac:placeholder>";

        assertThat(new StorageText().words(storage)).isEqualTo("Title partly bold next body words");
    }
}
