package org.wikihost.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventBusTest {
    private final EventBus bus = new EventBus();
    private final List<Object> heard = new ArrayList<>();

    @Test
    void a_listener_hears_its_type_and_the_types_below_it() {
        bus.register(new NumberListener(heard));

        bus.publish(1);
        bus.publish(2.5);
        bus.publish("text");

        assertThat(heard).containsExactly(1, 2.5);
    }

    @Test
    void a_listener_is_called_once_however_often_it_registers_and_not_after_it_left() {
        NumberListener listener = new NumberListener(heard);
        bus.register(listener);
        bus.register(listener);
        bus.publish(1);
        bus.unregister(listener);
        bus.publish(2);

        assertThat(heard).containsExactly(1);
    }

    @Test
    void a_listener_that_throws_disturbs_nobody() {
        bus.register(new Failing());
        bus.register(new NumberListener(heard));

        bus.publish(1);

        assertThat(heard).containsExactly(1);
    }

    @Test
    void an_annotated_method_takes_one_event() {
        assertThatThrownBy(() -> bus.register(new TwoParameters()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("onNumbers");
    }

    /** Hears numbers. */
    public static final class NumberListener {
        private final List<Object> heard;

        NumberListener(List<Object> heard) {
            this.heard = heard;
        }

        /** Hears a number. */
        @EventListener
        public void onNumber(Number number) {
            heard.add(number);
        }
    }

    /** Fails on positive numbers. */
    public static final class Failing {
        /** Fails. */
        @EventListener
        public void onNumber(Number number) {
            if (number.intValue() > 0) {
                throw new IllegalStateException("cannot bear " + number);
            }
        }
    }

    /** Has a method that cannot be called with an event. */
    public static final class TwoParameters {
        /** Takes too much. */
        @EventListener
        public void onNumbers(Number first, Number second) {}
    }
}
