package org.wikihost.plugins;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.CannotLoadBeanClassException;
import org.springframework.beans.factory.parsing.BeanDefinitionParsingException;
import org.springframework.beans.factory.support.BeanDefinitionOverrideException;
import org.springframework.beans.factory.xml.XmlBeanDefinitionStoreException;

/** Says in one sentence what Spring complains of: the file, its line or the bean, and what is missing. */
final class SpringComplaints {
    private SpringComplaints() {}

    /** A file that could not be read. */
    static String aboutFile(String file, Throwable thrown) {
        if (thrown instanceof XmlBeanDefinitionStoreException malformed) {
            String complaint = String.valueOf(malformed.getMostSpecificCause().getMessage());
            return file + " line " + malformed.getLineNumber() + ": " + complaint.replaceFirst("^cvc-[^:]+: ", "");
        }
        String complaint = Causes.deepest(thrown);
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BeanDefinitionOverrideException twice) {
                complaint = "the id " + twice.getBeanName() + " is used twice";
            } else if (cause instanceof BeanDefinitionParsingException) {
                complaint = firstLine(cause).replaceFirst("^Configuration problem: ", "");
            }
        }
        return file + ": " + complaint;
    }

    /** Beans that could not be made: the innermost of them is to blame. */
    static String aboutBeans(Throwable thrown) {
        String what = "The components could not be made";
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BeanCreationException bean && bean.getResourceDescription() != null) {
                what = bean.getResourceDescription() + ": the bean " + bean.getBeanName() + " could not be made";
            } else if (cause instanceof CannotLoadBeanClassException bean && bean.getResourceDescription() != null) {
                what = bean.getResourceDescription() + ": the bean " + bean.getBeanName() + " could not be made";
            }
        }
        return what + ": " + Causes.deepest(thrown);
    }

    private static String firstLine(Throwable thrown) {
        return String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
    }
}
