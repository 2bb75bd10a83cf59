package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTitleTest {

    @ParameterizedTest
    @CsvSource({
        "/display/DS/Alma+comes+by+tram, Alma comes by tram",
        "/wiki/display/DS/Alma, Alma",
        "https://wiki.example.org/spaces/DS/pages/4711/Une+cliente+press%C3%A9e?focusedId=1#top, Une cliente pressée (wiki.example.org)",
        "/display/DS/+, /display/DS/+",
        "/display/DS, /display/DS",
        "/pages/viewpage.action?pageId=4711, /pages/viewpage.action?pageId=4711",
        "https://example.org/display/of/goods/, https://example.org/display/of/goods/",
        "/display/DS/100%, /display/DS/100%"
    })
    void a_page_is_called_by_its_title_where_its_address_holds_one(String address, String title) {
        assertThat(PageTitle.of(address)).isEqualTo(title);
    }
}
