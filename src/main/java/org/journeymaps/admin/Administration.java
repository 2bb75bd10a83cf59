package org.journeymaps.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.journeymaps.admin.Overview.PageMap;
import org.journeymaps.editing.PendingSaves;
import org.journeymaps.editing.RefusedException;
import org.journeymaps.editing.RefusedException.Reason;
import org.journeymaps.editing.RemovedPages;
import org.journeymaps.storage.AnswerImports;
import org.journeymaps.storage.AnswerStore;
import org.journeymaps.storage.CommentLinks;
import org.journeymaps.storage.MapAddress;
import org.journeymaps.storage.MapHead;
import org.journeymaps.storage.MapOwners;
import org.journeymaps.storage.MapStore;
import org.journeymaps.storage.MarkStore;
import org.journeymaps.storage.NoSuchMapException;
import org.journeymaps.storage.SizedMap;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.wiki.Pages;
import org.journeymaps.wiki.People;
import org.journeymaps.wiki.Site;
import org.journeymaps.wiki.WikiPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What administrators see of the app's data, and do with it. Whoever calls has decided that the reader is one. */
public final class Administration {

    private static final int LARGEST = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Administration.class);

    private final HealthCheck healthCheck;
    private final MapStore store;
    private final Pages pages;
    private final Site site;
    private final PendingSaves saves;
    private final RemovedPages removedPages;
    private final AuditLog auditLog;
    private final MarkStore marks;
    private final CommentLinks comments;
    private final AnswerStore answers;
    private final AnswerImports imports;
    private final People people;

    Administration(
            HealthCheck healthCheck,
            MapStore store,
            Pages pages,
            Site site,
            PendingSaves saves,
            RemovedPages removedPages,
            AuditLog auditLog,
            MarkStore marks,
            CommentLinks comments,
            AnswerStore answers,
            AnswerImports imports,
            People people) {
        this.healthCheck = healthCheck;
        this.store = store;
        this.pages = pages;
        this.site = site;
        this.saves = saves;
        this.removedPages = removedPages;
        this.auditLog = auditLog;
        this.marks = marks;
        this.comments = comments;
        this.answers = answers;
        this.imports = imports;
        this.people = people;
    }

    /**
     * What is kept of the maps of a space.
     *
     * @param unsaved maps with edits that their pages do not hold
     */
    public record SpaceMaps(int pages, int maps, int unsaved) {}

    /** What came of saving. */
    public record Saved(int pages, int stillUnsaved) {}

    public Overview overview() {
        Health health = healthCheck.health();
        if (!health.databaseReachable()) {
            return new Overview(health, null, 0, List.of(), List.of());
        }
        AtomicInteger owners = new AtomicInteger();
        MapOwners.forEach(store, page -> owners.incrementAndGet());
        return new Overview(health, store.sizes(), owners.get(), unsaved(), largest());
    }

    /** Saves all unsaved maps into their pages, however fresh their edits are. Refused with {@link Reason#READ_ONLY}. */
    public Saved saveNow() {
        refuseReadOnly();
        int saved = saves.save(Long.MAX_VALUE);
        auditLog.note("save", "", saved);
        return new Saved(saved, store.countUnsaved());
    }

    /**
     * Counts the answers of all maps anew. Their scores stay what they are, unless somebody changed the tables by hand. Refused with {@link
     * Reason#READ_ONLY}.
     *
     * @return how many maps have answers
     */
    public int recount() {
        refuseReadOnly();
        AtomicInteger maps = new AtomicInteger();
        MapOwners.forEach(store, page -> maps.addAndGet(recount(page)));
        auditLog.note("recount", "", maps.get());
        return maps.get();
    }

    private int recount(long page) {
        int maps = 0;
        for (MapHead head : store.headsOfPage(page)) {
            if (head.stamps().answers() != 0) {
                try {
                    answers.rebuild(head.id());
                    maps++;
                } catch (NoSuchMapException e) {
                    LOG.debug("The page of map {} was removed meanwhile", head.id(), e);
                }
            }
        }
        return maps;
    }

    /** How many pages own maps and are not there any more. */
    public int orphans() {
        return removedPages.count();
    }

    /** Deletes what is kept of pages that are not there any more. Refused with {@link Reason#READ_ONLY}. */
    public int deleteOrphans() {
        refuseReadOnly();
        int pagesGone = removedPages.reconcile();
        auditLog.note("delete-orphans", "", pagesGone);
        return pagesGone;
    }

    /** What is kept of the maps of a space; nothing for a space that is not there. */
    public SpaceMaps ofSpace(String space) {
        return counted(owners(space));
    }

    private SpaceMaps counted(List<Long> owners) {
        int maps = 0;
        int unsaved = 0;
        for (long owner : owners) {
            for (MapHead head : store.headsOfPage(owner)) {
                maps++;
                unsaved += head.checkpoint().isUpToDate() ? 0 : 1;
            }
        }
        return new SpaceMaps(owners.size(), maps, unsaved);
    }

    /**
     * Deletes all that is kept of the maps of a space. Its pages stay as they are: their maps begin anew with what the pages hold.
     * Refused with {@link Reason#READ_ONLY}.
     */
    public SpaceMaps deleteSpace(String space) {
        refuseReadOnly();
        List<Long> owners = owners(space);
        SpaceMaps found = counted(owners);
        owners.forEach(store::deleteByContent);
        auditLog.note("delete-space", space, found.maps());
        return found;
    }

    /**
     * How many marks bear the name of a person.
     *
     * @param person a user name, or the user key of somebody who has no account any more
     */
    public int marksOf(String person) {
        return marks.count(key(person));
    }

    /**
     * Takes the name of a person off all that the app keeps beside the histories of maps: marks, which go on counting, who resolved and
     * read comments, and who imported files. Refused with {@link Reason#READ_ONLY}.
     *
     * @return how many marks bore that name
     */
    public int forget(String person) {
        refuseReadOnly();
        String key = key(person);
        int forgotten = marks.forget(key);
        comments.forgetPerson(key);
        imports.forget(key);
        auditLog.note("forget-person", "", forgotten);
        return forgotten;
    }

    private String key(String person) {
        return people.key(person).orElse(person);
    }

    /** The pages of a space that own maps, for somebody who takes a copy of all that is kept of them. */
    public List<Long> exported(String space) {
        List<Long> owners = owners(space);
        auditLog.note("export-space", space, owners.size());
        return owners;
    }

    /** Confluence knows a space by its key in any case. */
    private List<Long> owners(String space) {
        List<Long> owners = new ArrayList<>();
        MapOwners.forEach(store, contentId -> {
            if (pages.together(() -> pages.find(contentId)
                    .filter(page -> page.spaceKey().equalsIgnoreCase(space))
                    .isPresent())) {
                owners.add(contentId);
            }
        });
        return owners;
    }

    private void refuseReadOnly() {
        if (site.isReadOnly()) {
            throw new RefusedException(Reason.READ_ONLY, "", "");
        }
    }

    private List<PageMap> unsaved() {
        return store.unsaved(Long.MAX_VALUE, 0, Overview.MOST_UNSAVED).stream()
                .map(head -> pageMap(head.address(), head.checkpoint().unsavedSince()))
                .toList();
    }

    private List<PageMap> largest() {
        List<PageMap> largest = new ArrayList<>();
        for (SizedMap map : store.largest(LARGEST)) {
            largest.add(pageMap(map.address(), map.textLength()));
        }
        return largest;
    }

    private PageMap pageMap(MapAddress address, long number) {
        String page = pages.together(
                () -> pages.find(address.contentId()).map(WikiPage::title).orElse(""));
        String title = store.find(address)
                .map(StoredMap::content)
                .map(content -> content.title())
                .orElse("");
        return new PageMap(address.contentId(), page, title, number);
    }
}
