package org.wikihost.velocity;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.apache.velocity.util.introspection.UberspectImpl.VelMethodImpl;
import org.jspecify.annotations.Nullable;

/** An allowed method; results of methods annotated {@code @HtmlSafe}, whatever the annotation's package, are marked as safe. */
final class TemplateCall extends VelMethodImpl {
    private final boolean yieldsSafeHtml;

    TemplateCall(Method method) {
        super(method);
        this.yieldsSafeHtml = Arrays.stream(method.getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("HtmlSafe"));
    }

    boolean answersYesOrNo() {
        return getReturnType() == boolean.class || getReturnType() == Boolean.class;
    }

    @Override
    public @Nullable Object invoke(@Nullable Object target, @Nullable Object[] arguments) throws Exception {
        Object result = super.invoke(HtmlSafeText.unwrap(target), HtmlSafeText.unwrapAll(arguments));
        return yieldsSafeHtml && result instanceof CharSequence text ? new HtmlSafeText(text.toString()) : result;
    }
}
