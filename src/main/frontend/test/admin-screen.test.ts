import { beforeEach, describe, expect, it, vi } from "vitest";
import { AdminScreen } from "../src/admin-screen";

const fetchMock = vi.fn<typeof fetch>();

function answer(status: number, body: unknown): void {
  fetchMock.mockResolvedValueOnce(new Response(JSON.stringify(body), { status }));
}

function part<E extends HTMLElement>(selector: string): E {
  return document.querySelector<E>(selector)!;
}

const told = (where: string): string => part(`[data-jm-answer="${where}"]`).textContent ?? "";

function show(): void {
  document.body.innerHTML = `
    <div data-jm-admin data-jm-failed="Failed" data-jm-busy="Wait">
      <div data-jm-unsaved><button data-jm-save disabled></button></div><p tabindex="-1" data-jm-answer="save" data-jm-saved="{0} saved, {1} left"></p>
      <button data-jm-recount disabled></button><p data-jm-answer="recount" data-jm-done="{0} counted"></p>
      <button data-jm-orphans disabled></button><button data-jm-orphans-delete hidden></button>
      <p data-jm-answer="orphans" data-jm-none="None" data-jm-found="{0} gone" data-jm-deleted="{0} forgotten"></p>
      <form data-jm-space><input name="key"><button disabled></button></form>
      <p data-jm-answer="space" data-jm-none="Nothing of {0}" data-jm-found="{0}: {1} maps on {2} pages"
         data-jm-lost="{0} unsaved" data-jm-deleted="{0}: {1} deleted on {2} pages"></p>
      <p data-jm-space-actions hidden><a data-jm-space-export></a><button data-jm-space-delete></button></p>
    </div>`;
  new AdminScreen(part("[data-jm-admin]"), "/confluence").activate();
}

function look(space: string): void {
  part<HTMLInputElement>("input").value = space;
  part<HTMLFormElement>("form").requestSubmit();
}

describe("the admin screen", () => {
  beforeEach(() => {
    fetchMock.mockReset();
    vi.stubGlobal("fetch", fetchMock);
    show();
  });

  it("saves unsaved maps and tells how many", async () => {
    answer(200, { pages: 3, unsaved: 1 });
    part("[data-jm-save]").click();

    await vi.waitFor(() => expect(told("save")).toBe("3 saved, 1 left"));
    expect(fetchMock.mock.calls[0]![0]).toBe("/confluence/rest/journey-maps/1.0/admin/save");
    expect(fetchMock.mock.calls[0]![1]).toMatchObject({ method: "POST", headers: { "X-Atlassian-Token": "no-check" } });
    expect(part<HTMLButtonElement>("[data-jm-save]").disabled).toBe(false);
    expect(part("[data-jm-unsaved]").hidden).toBe(false);
  });

  it("takes the list away when nothing is left in it", async () => {
    answer(200, { pages: 3, unsaved: 0 });
    part("[data-jm-save]").click();

    await vi.waitFor(() => expect(part("[data-jm-unsaved]").hidden).toBe(true));
    await vi.waitFor(() => expect(document.activeElement).toBe(part('[data-jm-answer="save"]')));
    expect(told("save")).toBe("3 saved, 0 left");
  });

  it("counts answers anew and says of how many maps", async () => {
    answer(200, { maps: 3 });
    part("[data-jm-recount]").click();
    await vi.waitFor(() => expect(told("recount")).toBe("3 counted"));
    expect(fetchMock).toHaveBeenCalledWith(
      expect.stringMatching(/admin\/recount$/),
      expect.objectContaining({ method: "POST" }),
    );
  });

  it("deletes orphans only after it has told of them", async () => {
    expect(part("[data-jm-orphans-delete]").hidden).toBe(true);
    answer(200, { pages: 2 });
    part("[data-jm-orphans]").click();
    await vi.waitFor(() => expect(part("[data-jm-orphans-delete]").hidden).toBe(false));
    expect(told("orphans")).toBe("2 gone");

    answer(200, { pages: 2 });
    part("[data-jm-orphans-delete]").click();
    await vi.waitFor(() => expect(told("orphans")).toBe("2 forgotten"));
    expect(fetchMock.mock.calls[1]![1]!.method).toBe("DELETE");
    expect(part("[data-jm-orphans-delete]").hidden).toBe(true);
  });

  it("offers nothing to delete where there is nothing", async () => {
    answer(200, { pages: 0 });
    part("[data-jm-orphans]").click();

    await vi.waitFor(() => expect(told("orphans")).toBe("None"));
    expect(part("[data-jm-orphans-delete]").hidden).toBe(true);
  });

  it("tells what is kept of a space, what would be lost, and where to export it", async () => {
    answer(200, { pages: 1, maps: 2, unsaved: 1 });
    look(" ~anna b ");

    await vi.waitFor(() => expect(told("space")).toBe("~anna b: 2 maps on 1 pages\n1 unsaved"));
    expect(part<HTMLAnchorElement>("[data-jm-space-export]").getAttribute("href")).toBe(
      "/confluence/rest/journey-maps/1.0/admin/spaces/~anna%20b/export",
    );
    expect(part("[data-jm-space-actions]").hidden).toBe(false);

    answer(200, { pages: 1, maps: 2, unsaved: 1 });
    part("[data-jm-space-delete]").click();
    await vi.waitFor(() => expect(told("space")).toBe("~anna b: 2 deleted on 1 pages"));
    expect(part("[data-jm-space-actions]").hidden).toBe(true);
  });

  it("forgets the last space when another is looked for of which nothing is kept", async () => {
    answer(200, { pages: 1, maps: 2, unsaved: 0 });
    look("TEAM");
    await vi.waitFor(() => expect(part("[data-jm-space-actions]").hidden).toBe(false));

    answer(200, { pages: 0, maps: 0, unsaved: 0 });
    look("NONE");
    await vi.waitFor(() => expect(told("space")).toBe("Nothing of NONE"));
    expect(part("[data-jm-space-actions]").hidden).toBe(true);
  });

  it("tells a refusal in the server's words and a failure in its own", async () => {
    answer(401, { errors: [{ field: "", key: "no-secure-session", message: "Enter your password" }] });
    part("[data-jm-save]").click();
    await vi.waitFor(() => expect(told("save")).toBe("Enter your password"));

    fetchMock.mockRejectedValueOnce(new TypeError("no connection"));
    part("[data-jm-save]").click();
    await vi.waitFor(() => expect(told("save")).toBe("Failed"));
    expect(part('[data-jm-answer="save"]').dataset.jmBad).toBe("");
  });
});
