import { below, findRoute, readRoute, sortRoutes } from "./route.ts";

const all = (...templates: readonly string[]) => sortRoutes(templates.map((text) => readRoute(text, ["GET"], text)));

describe("routes", () => {
  const routes = all(
    "{*rest}",
    "rules/{id}",
    "rules/{id:int}",
    "rules/search",
    "law/{*id}",
    "page/{number?}",
    "a{x}.j",
  );

  test.each([
    ["/rules/search", "rules/search", {}],
    ["/RULES/Search/", "rules/search", {}],
    ["/rules/12", "rules/{id:int}", { id: "12" }],
    ["/rules/x%20y", "rules/{id}", { id: "x y" }],
    ["/rules/a%2Fb", "rules/{id}", { id: "a%2Fb" }],
    ["/rules/%E0%A4%A", "rules/{id}", { id: "%E0%A4%A" }],
    ["/law", "law/{*id}", {}],
    ["/law/be/1978/art-3", "law/{*id}", { id: "be/1978/art-3" }],
    ["/page", "page/{number?}", {}],
    ["/page/4", "page/{number?}", { number: "4" }],
    ["/abc.j", "a{x}.j", { x: "bc" }],
    ["/rules/1/2", "{*rest}", { rest: "rules/1/2" }],
  ])("%s goes to %s", (path, target, params) => {
    expect(findRoute(routes, "GET", path)).toEqual({ target, params });
  });

  test("a method that no function takes is not found, and a less specific function may take it", () => {
    expect(findRoute(routes, "POST", "/rules/search")).toBeUndefined();
    const mixed = sortRoutes([readRoute("a/b", ["POST"], "post"), readRoute("a/{x}", [], "any")]);
    expect(findRoute(mixed, "GET", "/a/b")?.target).toBe("any");
    expect(findRoute(mixed, "POST", "/a/b")?.target).toBe("post");
  });

  test.each([
    ["{v:int}", "-12", "1.5"],
    ["{v:guid}", "0F8FAD5B-D9CB-469F-A165-70867728950E", "0f8f"],
    ["{v:length(2)}", "ab", "abc"],
    ["{v:length(2,3)}", "abc", "abcd"],
    ["{v:range(1,9)}", "9", "10"],
    ["{v:int:min(3)}", "3", "2"],
    ["{v:length(4):alpha}", "abcd", "abc1"],
    ["{v:regex(^\\d{{4}}$)}", "2026", "26"],
    ["{v:regex(^(a|b/c)$)}", "a", "c"],
    ["{v:bool}", "True", "1"],
    ["{v:datetime}", "2026-01-31", "soon"],
  ])("%s takes %s and not %s", (template, good, bad) => {
    const route = [readRoute(template, ["GET"], 1)];
    expect(findRoute(route, "GET", `/${good}`)?.params).toEqual({ v: good });
    expect(findRoute(route, "GET", `/${bad}`)).toBeUndefined();
  });

  test("a template that cannot be read says so", () => {
    expect(() => readRoute("x/{id:odd}", [], 1)).toThrow('unknown constraint "odd"');
    expect(() => readRoute("x/{id=5}", [], 1)).toThrow("cannot be read");
  });

  test("the prefix ends at a slash", () => {
    expect(below("api", "/api/x")).toBe("/x");
    expect(below("api", "/API")).toBe("");
    expect(below("api", "/apis")).toBeUndefined();
    expect(below("", "/x")).toBe("/x");
  });
});
