package org.wikihost.activeobjects;

import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The host's data source for Active Objects: inside a transaction all get the transaction's connection. */
final class SharedDataSource extends TransactionAwareDataSourceProxy implements DisposableDataSource {
    SharedDataSource(DataSource dataSource) {
        super(dataSource);
    }

    /** Does nothing: the host closes its data source. */
    @Override
    public void dispose() {}
}
